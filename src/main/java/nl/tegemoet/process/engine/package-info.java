/** The engine itself: its settings, its health, who acts in it, and the only code that knows its inner classes. */
package nl.tegemoet.process.engine;
