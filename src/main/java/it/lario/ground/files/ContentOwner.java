package it.lario.ground.files;

import java.util.Collection;
import java.util.List;

/** A module that keeps contents of the store by their SHA-256: what one of them has stays. */
public interface ContentOwner {

    /** Which of these contents the current body still has here. */
    List<String> owned(Collection<String> sha256);
}
