package nl.tegemoet.development;

/**
 * One demo claim, brought to its stage as people would bring it there: through the application services, acting as the person
 * whose turn it is. A story is a Spring component in the profile {@code development}; {@code @Order} puts them in order.
 */
interface DemoStory {

    void tell();
}
