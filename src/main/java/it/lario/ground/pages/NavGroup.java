package it.lario.ground.pages;

import java.util.List;

/** An entry of the main menu. A group of one link is shown as that link, without a drop-down. */
public record NavGroup(String label, List<NavLink> links) {
    public boolean current() {
        return links.stream().anyMatch(NavLink::current);
    }
}
