/**
 * The real parts that tests and the development start run on: MariaDB, Keycloak and a browser, each started from its own
 * published distribution, and the demo people and claims. Nothing of this package is in the production jar.
 */
package nl.tegemoet.development;
