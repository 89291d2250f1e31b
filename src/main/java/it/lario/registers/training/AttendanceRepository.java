package it.lario.registers.training;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttendanceRepository extends JpaRepository<Attendance, UUID> {

    List<Attendance> findByTrainingIdOrderByPersonName(UUID training);

    List<Attendance> findByTrainingIdAndPersonId(UUID training, UUID person);
}
