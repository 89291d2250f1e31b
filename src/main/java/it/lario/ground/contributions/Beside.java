package it.lario.ground.contributions;

import java.util.List;

/** What a module offers beside another's list, such as bringing many records at once. */
public interface Beside {

    /** @param list path of the list, such as {@code /documents}; empty when the reader may not */
    List<Said> links(String list);
}
