package nl.tegemoet.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.process.claimhandling.ClaimEvents;
import nl.tegemoet.process.decisioncorrection.CorrectionEvents;
import nl.tegemoet.process.defaultnotice.DefaultNoticeEvents;
import nl.tegemoet.process.paneldecision.PanelEvents;
import nl.tegemoet.process.paymentexecution.PaymentEvents;
import nl.tegemoet.process.penaltydecision.PenaltyDecisionEvents;
import nl.tegemoet.process.requestcompletion.CompletionEvents;
import nl.tegemoet.process.secondreview.ReviewEvents;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * As {@link RealParts}, for a test of one room: the process does not listen, so that an act need not be the task that somebody holds just
 * then. All tests that carry this annotation share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RealParts
@MockitoBean(types = {ClaimEvents.class, CompletionEvents.class, PaymentEvents.class, DefaultNoticeEvents.class,
    PenaltyDecisionEvents.class, CorrectionEvents.class, ReviewEvents.class, PanelEvents.class})
public @interface WithoutProcess {
}
