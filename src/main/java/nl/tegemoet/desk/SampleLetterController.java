package nl.tegemoet.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Previewing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a functional administrator what each letter says in each of its branches, in both languages (proefbrieven). */
@Controller
@AllowedFor(Role.ADMINISTRATOR)
class SampleLetterController {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final Previewing previewing;

    SampleLetterController(Previewing previewing) {
        this.previewing = previewing;
    }

    @GetMapping("/desk/letters")
    String list(Model model) {
        return show(previewing.samples().get(0), LANGUAGES.get(0), model);
    }

    @GetMapping("/desk/letters/{code}/{branch}/{language}")
    String one(@PathVariable String code, @PathVariable String branch, @PathVariable String language, Model model) {
        return show(sample(code, branch), known(language), model);
    }

    @GetMapping("/desk/letters/{code}/{branch}/{language}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable String branch, @PathVariable String language) {
        var sample = sample(code, branch);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(ContentDisposition.inline().filename(code + "-" + branch + "-" + known(language) + ".pdf").build());
        headers.set("Content-Security-Policy", DocumentPolicy.of(MediaType.APPLICATION_PDF_VALUE));
        return ResponseEntity.ok().headers(headers).body(previewing.pdf(sample, Locale.forLanguageTag(language)));
    }

    private String show(LetterSample chosen, String language, Model model) {
        model.addAttribute("letters", byType());
        model.addAttribute("chosen", chosen);
        model.addAttribute("language", language);
        model.addAttribute("languages", LANGUAGES);
        model.addAttribute("passages", previewing.text(chosen, Locale.forLanguageTag(language)));
        return "desk/sample-letter";
    }

    private Map<LetterType, List<LetterSample>> byType() {
        return previewing.samples().stream().collect(Collectors.groupingBy(sample -> sample.content().type(), LinkedHashMap::new, Collectors.toList()));
    }

    private LetterSample sample(String code, String branch) {
        return previewing.samples().stream().filter(sample -> sample.content().type().code().equals(code) && sample.branch().equals(branch)).findFirst()
                .orElseThrow(NotThere::new);
    }

    private static String known(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new NotThere();
        }
        return language;
    }
}
