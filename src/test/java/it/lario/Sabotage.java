package it.lario;

import it.lario.ground.tenancy.CurrentBody;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.bind.annotation.GetMapping;

/** What tests break on purpose: the application's own lock between bodies, one request at a time, and a page that fails. */
@TestConfiguration
class Sabotage {

    /** Header: past the door the application takes this body for the current one; PostgreSQL is still told the visitor's. */
    static final String FIRST_LOCK_OFF = "Test-First-Lock-Off";
    /** Header: past the door the application takes this body for the current one, and tells PostgreSQL so. */
    static final String BOTH_LOCKS_OFF = "Test-Both-Locks-Off";

    /** Header: PostgreSQL shows the rows of every body, where a policy of a test lets it. */
    static final String SECOND_LOCK_OFF = "Test-Second-Lock-Off";

    private static final ThreadLocal<Boolean> OPEN = new ThreadLocal<>();
    private static final ThreadLocal<UUID> TOLD = new ThreadLocal<>();

    @Bean
    FilterRegistrationBean<Filter> locksOff() {
        var registration = new FilterRegistrationBean<Filter>(Sabotage::through);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    private static void through(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String first = ((HttpServletRequest) request).getHeader(FIRST_LOCK_OFF);
        String both = ((HttpServletRequest) request).getHeader(BOTH_LOCKS_OFF);
        if (first != null) TOLD.set(CurrentBody.id());
        if (((HttpServletRequest) request).getHeader(SECOND_LOCK_OFF) != null) OPEN.set(true);
        try {
            if (first == null && both == null) chain.doFilter(request, response);
            else CurrentBody.during(UUID.fromString(first == null ? both : first), () -> on(request, response, chain));
        } finally {
            TOLD.remove();
            OPEN.remove();
        }
    }

    private static void on(ServletRequest request, ServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean
    TransactionExecutionListener whatPostgresIsTold(ObjectProvider<DataSource> dataSource) {
        return new TransactionExecutionListener() {
            @Override
            public void afterBegin(TransactionExecution transaction, Throwable failure) {
                if (!transaction.isNewTransaction()) return;
                var jdbc = JdbcClient.create(dataSource.getObject());
                if (OPEN.get() != null)
                    jdbc.sql("set local app.second_lock_off = 'on'").update();
                if (TOLD.get() != null)
                    jdbc.sql("set local app.body_id = '" + TOLD.get() + "'").update();
            }
        };
    }

    @Controller
    static class Failing {
        @GetMapping("/status/failing")
        String fail() {
            throw new IllegalStateException("A page that fails on purpose");
        }
    }
}
