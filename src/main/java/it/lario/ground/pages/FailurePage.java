package it.lario.ground.pages;

import it.lario.ground.kernel.Ids;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of last resort: what is our fault gets a number that the log knows too. */
@Controller
class FailurePage implements ErrorController {

    private static final Set<Integer> WORDED = Set.of(403, 404, 409, 413, 422);
    private static final Logger log = LoggerFactory.getLogger(FailurePage.class);

    @RequestMapping("/error")
    String show(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        if (code == 405 || code == 400 || code == 406) code = 404;
        model.addAttribute("code", WORDED.contains(code) ? code : 500);
        if (!WORDED.contains(code)) model.addAttribute("reference", reference(request));
        return "ground/pages/failure";
    }

    private static String reference(HttpServletRequest request) {
        String reference = Ids.next().toString().substring(24);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error("Failure {} at {}", reference, uri, cause instanceof Throwable thrown ? thrown : null);
        return reference;
    }
}
