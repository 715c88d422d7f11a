package nl.tegemoet.letter;

import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * The one way in which a fact comes into a letter: {@code fact:text="${facts.amount}"}. Writes it as people do, escapes it, and stops
 * the letter if there is nothing to write.
 */
final class FactDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "fact";
    // as th:text has: after conditions, loops and local variables
    private static final int PRECEDENCE = 1300;

    FactDialect() {
        super("Facts of letters", PREFIX, 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(new FactText(dialectPrefix));
    }

    private static final class FactText extends AbstractStandardExpressionAttributeTagProcessor {

        FactText(String dialectPrefix) {
            super(TemplateMode.HTML, dialectPrefix, "text", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attributeName, String attributeValue,
                Object fact, IElementTagStructureHandler structureHandler) {
            var text = fact == null ? "" : FactFormat.write(fact, context.getLocale());
            if (text.isBlank()) {
                throw new TemplateProcessingException("A letter has an empty spot: " + attributeValue, tag.getTemplateName(), tag.getLine(),
                        tag.getCol());
            }
            structureHandler.setBody(HtmlEscape.escapeHtml4Xml(text), false);
        }
    }
}
