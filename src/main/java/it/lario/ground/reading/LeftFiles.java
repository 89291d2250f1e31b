package it.lario.ground.reading;

import it.lario.ground.files.ContentOwner;
import it.lario.ground.files.FileLeft;
import it.lario.ground.files.LeavingContents;
import it.lario.ground.tenancy.CurrentBody;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was read of a file goes with its content: text, remarks and the pictures of its pages. */
@Component
class LeftFiles implements ContentOwner {

    private final LeavingContents leaving;
    private final JdbcClient jdbc;

    LeftFiles(LeavingContents leaving, JdbcClient jdbc) {
        this.leaving = leaving;
        this.jdbc = jdbc;
    }

    @EventListener
    void left(FileLeft left) {
        leaving.add(jdbc.sql("select unnest(pictures) from file_reading where body_id = :body and file_id = :file")
                .param("body", CurrentBody.id())
                .param("file", left.id())
                .query(String.class)
                .list());
        jdbc.sql("""
                update file_reading set text = '', remarks = '[]', pictures = '{}'
                where body_id = :body and file_id = :file""").param("body", CurrentBody.id()).param("file", left.id()).update();
    }

    @Override
    public List<String> owned(Collection<String> sha256) {
        return jdbc.sql("""
                select distinct picture from file_reading, unnest(pictures) picture
                where body_id = :body and picture in (:contents)""")
                .param("body", CurrentBody.id())
                .param("contents", sha256)
                .query(String.class)
                .list();
    }
}
