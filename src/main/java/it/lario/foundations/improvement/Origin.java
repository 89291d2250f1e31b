package it.lario.foundations.improvement;

import jakarta.persistence.Embeddable;

/** Where a nonconformity or an action comes from: what people call it and its page. Improvement knows no register. */
@Embeddable
public record Origin(String label, String path) {

    @Override
    public String toString() {
        return label;
    }
}
