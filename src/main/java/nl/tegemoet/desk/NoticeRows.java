package nl.tegemoet.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.tegemoet.desk.deadlines.ExplanationWords;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.DefaultNoticeView;
import org.springframework.stereotype.Component;

/** Puts the default notices of a claim (ingebrekestellingen, Awb 4:17) together for its page. */
@Component
class NoticeRows {

    private final DefaultHistory history;
    private final ExplanationWords words;

    NoticeRows(DefaultHistory history, ExplanationWords words) {
        this.history = history;
        this.words = words;
    }

    /** The newest first. */
    List<NoticeRow> of(ClaimId claim) {
        var rows = new ArrayList<>(history.of(claim).stream().map(this::row).toList());
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private NoticeRow row(DefaultNoticeView notice) {
        return new NoticeRow(notice, notice.count() == null ? List.of() : words.lines(notice.count(), ClaimPages.DUTCH));
    }
}
