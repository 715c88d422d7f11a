package nl.tegemoet.desk.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.Forms;
import org.springframework.stereotype.Component;

/** What the buttons of a list do: one more item, or one less. */
@Component
class ListItems {

    private final Forms forms;

    ListItems(Forms forms) {
        this.forms = forms;
    }

    boolean isEdited(HttpServletRequest request) {
        return request.getParameter("_add") != null || request.getParameter("_remove") != null;
    }

    /** The answers after the button that was pressed; as they were if it was another button. */
    Map<String, Object> edited(FormPost post, HttpServletRequest request) {
        if (request.getParameter("_add") != null) {
            return forms.withItem(post.formId(), post.answers(), request.getParameter("_add"));
        }
        return request.getParameter("_remove") == null ? post.answers()
                : forms.withoutItem(post.formId(), post.answers(), request.getParameter("_remove"));
    }
}
