package it.lario.foundations.improvement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionRepository extends JpaRepository<Action, UUID> {

    List<Action> findByIdInOrderById(List<UUID> ids);

    List<Action> findByOriginPathOrderById(String path);
}
