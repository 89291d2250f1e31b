package it.lario.foundations.organisation;

import it.lario.ground.people.Accounts;
import it.lario.ground.signin.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where each person keeps their own account. */
@Controller
class ProfileController {

    record OwnForm(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String email) {}

    record OwnPasswordForm(
            @NotBlank @Size(max = 200) String oldPassword,
            @NotBlank @Size(max = 200) String password) {}

    private final Members members;
    private final SignIn signIn;

    ProfileController(Members members, SignIn signIn) {
        this.members = members;
        this.signIn = signIn;
    }

    @GetMapping("/{body}/profile")
    String show(Model model) {
        Member own = members.own();
        model.addAttribute("member", own);
        model.addAttribute("roles", members.roles(own.id()));
        model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
        return "foundations/organisation/profile";
    }

    @PostMapping("/{body}/profile")
    String change(@PathVariable String body, @RequestParam("_version") int version, @Valid OwnForm form) {
        members.changeOwn(version, form.name(), form.email());
        return saved(body);
    }

    /** The old password is asked before the door's transaction, so that a refused try stays counted. */
    @PostMapping("/{body}/profile/password")
    String choosePassword(@PathVariable String body, @Valid OwnPasswordForm form, HttpServletRequest request) {
        signIn.again("oldPassword", members.own().username(), form.oldPassword(), request.getRemoteAddr());
        members.choosePassword(form.password());
        return saved(body);
    }

    private static String saved(String body) {
        return "redirect:/" + body + "/profile?done=saved";
    }
}
