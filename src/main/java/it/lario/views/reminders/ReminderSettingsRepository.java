package it.lario.views.reminders;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReminderSettingsRepository extends JpaRepository<ReminderSettings, UUID> {}
