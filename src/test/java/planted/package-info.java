/** Classes that each break one rule of the house on purpose, so that a rule that sees nothing is found out. They lie outside every room. */
package planted;
