package nl.tegemoet.kernel;

import java.util.Objects;

/**
 * A postal address in the separate elements that letters and bank files need (structured, as banks demand since 15 November 2026).
 *
 * @param houseNumber number and addition together, for example {@code 12 B}
 * @param country ISO 3166-1 alpha-2
 */
public record Address(String street, String houseNumber, String postcode, String town, String country) {

    public Address {
        street = Objects.requireNonNullElse(street, "").strip();
        houseNumber = Objects.requireNonNullElse(houseNumber, "").strip();
        postcode = Objects.requireNonNullElse(postcode, "").strip();
        town = Objects.requireNonNullElse(town, "").strip();
        country = Objects.requireNonNullElse(country, "NL").strip();
        if (town.isEmpty() || !country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("An address needs a town and a country code");
        }
    }

    /** {@code Dorpsstraat 12 B}. */
    public String streetLine() {
        return (street + " " + houseNumber).strip();
    }

    /** {@code 1234 AB  UTRECHT}: two spaces and capitals, as the Dutch post reads it best. */
    public String townLine() {
        return (postcode + "  " + town.toUpperCase(java.util.Locale.ROOT)).strip();
    }

    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
