package it.lario.ground.tenancy;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** The second lock: the first statement of each transaction tells PostgreSQL whose rows may be seen. */
@Component
class RowSecurity implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> dataSource;

    RowSecurity(ObjectProvider<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, Throwable failure) {
        UUID body = body();
        if (failure != null || !transaction.isNewTransaction() || body.equals(CurrentBody.NONE)) return;
        var source = dataSource.getObject();
        var connection = DataSourceUtils.getConnection(source);
        try (var statement = connection.createStatement()) {
            statement.execute("set local app.body_id = '" + body + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("Row security was not set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    UUID body() {
        return CurrentBody.id();
    }
}
