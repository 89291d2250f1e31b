package it.lario.ground.pages;

import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.kernel.Stale;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers what could not be done: the page that sent the form comes back with the reason and everything typed. */
@ControllerAdvice
@Order(0)
class Problems {

    private static final String RETRIED = Problems.class.getName() + ".retried";
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Pages pages;
    private final Journal journal;
    private final Conflicts conflicts;
    private final Unchecked unchecked;

    Problems(Pages pages, Journal journal, Conflicts conflicts, Unchecked unchecked) {
        this.unchecked = unchecked;
        this.pages = pages;
        this.journal = journal;
        this.conflicts = conflicts;
    }

    @ExceptionHandler
    ModelAndView invalid(BindException invalid, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Page page = pages.of(request);
        var problems = new ArrayList<Problem>();
        for (var error : invalid.getAllErrors()) {
            String field = error instanceof FieldError at ? baseName(at.getField()) : null;
            problems.add(new Problem(field, message(page, error)));
        }
        if (invalid instanceof MethodArgumentNotValidException form
                && invalid.getFieldErrors().stream().anyMatch(FieldError::isBindingFailure)) {
            var known = problems.stream().map(Problem::field).collect(Collectors.toSet());
            problems.addAll(unchecked.problems(form.getParameter().getParameterType(), known, request, page));
        }
        return back(request, response, problems);
    }

    @ExceptionHandler
    ModelAndView refused(RuleBroken rule, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var before = doneBefore(request);
        if (before.isPresent()) return redirect(request, before.get());
        var problem = new Problem(rule.field(), pages.of(request).t(rule.key(), rule.arguments()));
        return back(request, response, List.of(problem));
    }

    @ExceptionHandler(MoreRows.class)
    ModelAndView moreRows(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        return back(request, response, List.of(), HttpStatus.OK);
    }

    @ExceptionHandler
    ModelAndView stale(Stale stale, HttpServletRequest request) {
        var before = doneBefore(request);
        if (before.isPresent()) return redirect(request, before.get());
        var shown = new ModelAndView("ground/pages/stale", HttpStatus.CONFLICT);
        return shown.addAllObjects(conflicts.between(stale, request, pages.of(request)));
    }

    /** Two saves met in the database itself: handled once more, the later one now sees the earlier one. */
    @ExceptionHandler
    ModelAndView raced(
            OptimisticLockingFailureException raced, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        return again(request, response, raced);
    }

    @ExceptionHandler
    ModelAndView doubled(
            DataIntegrityViolationException doubled, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        return again(request, response, doubled);
    }

    private ModelAndView again(HttpServletRequest request, HttpServletResponse response, RuntimeException cause)
            throws ServletException, IOException {
        var before = doneBefore(request);
        if (before.isPresent()) return redirect(request, before.get());
        if (request.getAttribute(RETRIED) != null) throw cause;
        request.setAttribute(RETRIED, true);
        request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
        return new ModelAndView();
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing(HttpServletRequest request) {
        return doneOr(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(HttpServletRequest request) {
        return doneOr(HttpStatus.FORBIDDEN, request);
    }

    /** The second click on what the first one took away, or closed to this person. */
    private ModelAndView doneOr(HttpStatus status, HttpServletRequest request) {
        return doneBefore(request).map(path -> redirect(request, path)).orElseGet(() -> failure(status));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return failure(HttpStatus.CONTENT_TOO_LARGE);
    }

    private static ModelAndView failure(HttpStatus status) {
        return new ModelAndView("ground/pages/failure", status).addObject("code", status.value());
    }

    private Optional<String> doneBefore(HttpServletRequest request) {
        return key(request).flatMap(journal::doneBefore);
    }

    static Optional<UUID> key(HttpServletRequest request) {
        String key = "POST".equals(request.getMethod()) ? request.getParameter("_once") : null;
        try {
            return key == null ? Optional.empty() : Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private ModelAndView redirect(HttpServletRequest request, String path) {
        return new ModelAndView("redirect:" + pages.of(request).base() + path + "?done=saved");
    }

    private ModelAndView back(HttpServletRequest request, HttpServletResponse response, List<Problem> problems)
            throws ServletException, IOException {
        return back(request, response, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView back(
            HttpServletRequest request, HttpServletResponse response, List<Problem> problems, HttpStatus status)
            throws ServletException, IOException {
        String from = request.getParameter("_page");
        String base = pages.of(request).base();
        if (from == null || base.isEmpty() || !(from + "/").startsWith(base + "/") || from.contains("..")) {
            Page.comeBack(request, problems);
            return failure(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Page.comeBack(request, problems);
        response.setStatus(status.value());
        request.getRequestDispatcher(from).forward(asGet(request), response);
        return new ModelAndView();
    }

    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    private static String baseName(String field) {
        int end = field.indexOf('[');
        return end < 0 ? field : field.substring(0, end);
    }

    /** Our words for the constraint, else the validator's own. */
    private static String message(Page page, org.springframework.validation.ObjectError error) {
        String[] codes = error.getCodes() == null ? new String[0] : error.getCodes();
        for (String code : codes) {
            String ours = page.tOrNull("pages.constraint." + code);
            if (ours != null) return page.t("pages.constraint." + code, error.getArguments());
        }
        log.debug("No words of ours for {}", (Object) codes);
        return error.getDefaultMessage();
    }
}
