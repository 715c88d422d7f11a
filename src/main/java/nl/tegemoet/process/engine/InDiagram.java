package nl.tegemoet.process.engine;

/** A bean that an expression in a diagram may ask something; beside these only boxes' own classes and days can be reached. */
public interface InDiagram {
}
