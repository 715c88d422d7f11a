package nl.tegemoet.payment.bank;

import fr.marcwrobel.jbanking.Agreement;
import fr.marcwrobel.jbanking.IsoCountry;
import java.util.Set;
import nl.tegemoet.kernel.Iban;

/**
 * Says whether a bank asks for the payee's address: only where the account lies in SEPA but outside the European Economic Area
 * (Regulation (EU) 2015/847, art. 6), Switzerland and the United Kingdom for example. Everywhere else the address stays at home.
 */
public final class PayeeAddressRule {

    /** In the Economic Area without being in the Union. */
    private static final Set<String> ICELAND_LIECHTENSTEIN_NORWAY = Set.of("IS", "LI", "NO");

    private PayeeAddressRule() {
    }

    public static boolean needsAddress(Iban account) {
        // jbanking counts Switzerland into its economic area, so the Union is asked instead
        boolean inTheUnion = IsoCountry.fromAlpha2Code(account.countryCode())
                .map(country -> country.isParticipatingTo(Agreement.EUROPEAN_UNION)).orElse(false);
        return !inTheUnion && !ICELAND_LIECHTENSTEIN_NORWAY.contains(account.countryCode());
    }
}
