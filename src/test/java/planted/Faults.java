package planted;

import com.itextpdf.html2pdf.HtmlConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** One planted fault per rule. */
public final class Faults {

    private Faults() {
    }

    static class UsesTheEngine {
        RuntimeService engine;
    }

    static class UsesTheEnginesInside {
        Date now() {
            return ClockUtil.getCurrentTime();
        }
    }

    static class EvaluatesTables {
        DmnEngineConfiguration tables;
    }

    static class EvaluatesFeel {
        ScalaFeelEngine feel;
    }

    static class MakesPdf {
        Class<?> itext = HtmlConverter.class;
    }

    static class AsksTheInstant {
        Instant now = Instant.now();
    }

    static class AsksTheDay {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    static class AsksTheOldDate {
        Date now = new Date();
    }

    static class InjectsAField {
        @Autowired
        TaskService tasks;
    }

    static class AsksByExpression {
        long count(TaskService tasks) {
            return tasks.createTaskQuery().taskAssigneeExpression("${anything}").count();
        }
    }

    public interface PublicRepository extends Repository<Object, String> {
    }

    @Controller
    public static class PublicController {
    }

    static class ClaimManager {
    }
}
