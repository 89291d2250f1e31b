package it.lario.views.manual;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.pages.Pages;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;

/** The pages that everybody may read without sign-in. Only here a body's data are read without a person at work. */
@Controller
class PublicController {

    /** Short, so that what is switched off disappears soon; after it a page is asked for by its tag. */
    private static final CacheControl SOON_ASKED_AGAIN =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private final PublicManual open;
    private final PublicPrints prints;
    private final Bodies bodies;

    PublicController(PublicManual open, PublicPrints prints, Bodies bodies) {
        this.open = open;
        this.prints = prints;
        this.bodies = bodies;
    }

    @GetMapping("/public/{slug}")
    String index(@PathVariable String slug, Model model, ServletWebRequest request) {
        return within(slug, request, () -> {
            var publication = open.publication();
            boolean manual = publication.manual() && open.manualReady();
            boolean policy = publication.policy() && open.policyReady();
            if (!manual && !policy) throw new NotFound();
            model.addAttribute("manual", manual);
            model.addAttribute("policy", policy);
            return fresh(request, "index" + manual + policy) ? "views/manual/public-index" : null;
        });
    }

    @GetMapping("/public/{slug}/manual")
    String manual(@PathVariable String slug, Model model, ServletWebRequest request) {
        return within(slug, request, () -> {
            Edition edition = open.edition();
            boolean names = open.publication().names();
            if (!fresh(request, edition.sha256() + names)) return null;
            model.addAttribute("edition", edition);
            model.addAttribute("manual", open.content(edition, names));
            model.addAttribute("names", names);
            return "views/manual/public-manual";
        });
    }

    @GetMapping("/public/{slug}/policy")
    String policy(@PathVariable String slug, Model model, ServletWebRequest request) {
        return within(slug, request, () -> {
            var policy = open.policy();
            if (!fresh(request, policy.revision() + "" + (policy.approver() != null))) return null;
            model.addAttribute("policy", policy);
            return "views/manual/public-policy";
        });
    }

    @GetMapping("/public/{slug}/manual/pdf")
    ResponseEntity<byte[]> manualPdf(@PathVariable String slug, ServletWebRequest request) {
        return within(slug, request, () -> {
            Edition edition = open.edition();
            boolean names = open.publication().names();
            if (!fresh(request, "pdf" + edition.sha256() + names)) return null;
            return EditionController.download(edition.label() + ".pdf", prints.manual(edition, names));
        });
    }

    @GetMapping("/public/{slug}/policy/pdf")
    ResponseEntity<byte[]> policyPdf(@PathVariable String slug, ServletWebRequest request) {
        return within(slug, request, () -> {
            var policy = open.policy();
            if (!fresh(request, "pdf" + policy.revision() + (policy.approver() != null))) return null;
            return EditionController.download(policy.code() + ", " + policy.title() + ".pdf", prints.policy(policy));
        });
    }

    /** Sets the body for both locks, and shows its name on the page once there is something to show. */
    private <T> T within(String slug, ServletWebRequest request, Supplier<T> work) {
        Body body = bodies.bySlug(slug).orElseThrow(NotFound::new);
        T shown = CurrentBody.during(body.id(), work);
        request.setAttribute(Body.class.getName(), body, RequestAttributes.SCOPE_REQUEST);
        return shown;
    }

    /** False when the reader already has this content; the answer is then complete. */
    private static boolean fresh(ServletWebRequest request, String content) {
        String language = Pages.language(request.getRequest()).getLanguage();
        request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, SOON_ASKED_AGAIN.getHeaderValue());
        return !request.checkNotModified("\"" + content + "-" + language + "\"");
    }
}
