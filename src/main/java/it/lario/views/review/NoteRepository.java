package it.lario.views.review;

import it.lario.ground.contributions.ReviewInput.Input;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoteRepository extends JpaRepository<ReviewNote, UUID> {

    List<ReviewNote> findByReviewId(UUID review);

    Optional<ReviewNote> findByReviewIdAndInput(UUID review, Input input);
}
