package nl.tegemoet.development;

import java.util.List;
import nl.tegemoet.evidence.Cataloguing;
import nl.tegemoet.evidence.Entry;
import nl.tegemoet.identity.TestActors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few institutions that never existed, in towns that do not exist either. */
@Component
@Profile("development")
@Order(0)
class DemoInstitutions implements DemoStory {

    private static final String HOME = "residential_youth_care";
    private static final List<Entry> INVENTED = List.of(
            new Entry("Huize Avondlicht", List.of("Gesticht Avondlicht", "Het Rode Huis"), HOME, "Verzonnendam", 1948, 1981),
            new Entry("Kinderhuis De Regenboogvlinder", List.of("De Vlinder"), HOME, "Nergenshuizen", 1955, null),
            new Entry("Internaat Sint-Fabel", List.of("Fabelstichting voor doven"), "boarding_school_deaf_blind", "Oud-Verzinsel", 1921, 1992),
            new Entry("Jeugdinrichting Het Luchtkasteel", List.of(), "juvenile_detention", "Verzonnendam", 1963, 2004),
            new Entry("Kliniek Droomrand", List.of("Paviljoen Droomrand"), "youth_mental_health", "Nieuw-Nergens", 1970, null),
            new Entry("Kostschool Koekoeksnest", List.of(), "boarding_school", "Nergenshuizen", 1934, 1975));

    private final Cataloguing cataloguing;

    DemoInstitutions(Cataloguing cataloguing) {
        this.cataloguing = cataloguing;
    }

    @Override
    public void tell() {
        TestActors.callAsSystem(() -> INVENTED.stream().map(cataloguing::add).toList());
    }
}
