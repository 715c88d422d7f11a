package nl.tegemoet.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.assessment.Signalling;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.claim.Introducing;
import nl.tegemoet.claim.Receipting;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.evidence.Checking;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.payment.Ordering;
import nl.tegemoet.payment.Proving;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The real engine on the real database, with stand-ins for the use cases behind the boxes of the diagrams. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RealParts
@Import(WalkedClaims.class)
@MockitoBean(types = {Claims.class, Receipting.class, Registering.class, Introducing.class, Completing.class, Assessing.class, Paneling.class, Signalling.class, Deciding.class,
    Checking.class, Gathering.class, Ordering.class, Proving.class})
public @interface WithStandIns {
}
