package it.lario.ground.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives the pool the application's role and the migrations the owner's, whichever server is used. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(Environment environment) {
        DatabaseSettings settings = DatabaseSettings.read(environment);
        if (settings.embedded()) return EmbeddedDatabase.open(settings);
        return new OwnServer(settings.url(), settings.application(), settings.owner());
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Database database) {
        return new ApplicationConnection(database);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database);
    }

    private record ApplicationConnection(Database database) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public String getUsername() {
            return database.application().user();
        }

        @Override
        public String getPassword() {
            return database.application().password();
        }
    }

    private record OwnerConnection(Database database) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public String getUsername() {
            return database.owner().user();
        }

        @Override
        public String getPassword() {
            return database.owner().password();
        }
    }
}
