package nl.tegemoet.sending;

import static nl.tegemoet.sending.Times.inDatabase;
import static nl.tegemoet.sending.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.PrintedLetter;
import nl.tegemoet.sending.PrintRun.State;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The print runs, each with its file and its lines; both sealed. */
@Repository
class PrintRuns {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Papers papers;
    private final Clock clock;

    PrintRuns(JdbcClient jdbc, Vault vault, Papers papers, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.papers = papers;
        this.clock = clock;
    }

    void add(PrintRun run, byte[] file) {
        jdbc.sql("insert into sending_print_run (id, for_day, state, papers, pages, file, file_sha256, prepared_by, prepared_by_name,"
                        + " prepared_at) values (?, ?, 'PREPARED', ?, ?, ?, ?, ?, ?, ?)")
                .params(run.id().toString(), run.day(), run.papers(), run.pages(),
                        vault.seal(KeyOwner.batch(run.id().value()), file, fileContext(run.id())), run.fileSha256(), run.preparedBy(),
                        run.preparedByName(), inDatabase(run.preparedAt()))
                .update();
    }

    /** @param printed null if the paper is a copy of a letter that left before */
    void add(PrintLine line, Dispatch dispatch, PrintedLetter printed) {
        jdbc.sql("insert into sending_print_line (run_id, number, paper_id, envelope, plain, pages, sha256, letter_id, title, language,"
                        + " made_at, template_version, pdf) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(line.run().toString(), line.number(), line.paper().toString(), line.envelope(), line.plain(), line.pages(),
                        line.sha256(), line.letter().toString(), printed == null ? null : printed.title(),
                        printed == null ? null : printed.language(), printed == null ? null : inDatabase(printed.madeAt()),
                        printed == null ? null : printed.templateVersion(), printed == null ? null : seal(dispatch, line, printed))
                .update();
        papers.putInto(line.run(), line.paper());
    }

    private byte[] seal(Dispatch dispatch, PrintLine line, PrintedLetter printed) {
        return vault.seal(KeyOwner.claim(dispatch.claim()), printed.pdf(), lineContext(line));
    }

    Optional<PrintRun> find(PrintRunId id) {
        return jdbc.sql("select * from sending_print_run where id = ?").param(id.toString()).query(PrintRuns::run).optional();
    }

    Optional<PrintRun> lock(PrintRunId id) {
        return jdbc.sql("select * from sending_print_run where id = ? for update").param(id.toString()).query(PrintRuns::run).optional();
    }

    /** The newest first. */
    List<PrintRun> latest(int atMost) {
        return jdbc.sql("select * from sending_print_run order by prepared_at desc limit ?").param(atMost).query(PrintRuns::run).list();
    }

    List<PrintLine> lines(PrintRunId run) {
        return jdbc.sql("select * from sending_print_line where run_id = ? order by number").param(run.toString()).query(PrintRuns::line).list();
    }

    /** The letter of a line that is printed for the first time; empty for a copy. */
    Optional<PrintedLetter> printed(PrintLine line, Dispatch dispatch) {
        return jdbc.sql("select * from sending_print_line where run_id = ? and number = ? and title is not null")
                .params(line.run().toString(), line.number())
                .query((row, number) -> new PrintedLetter(line.letter(), dispatch.type(), row.getString("title"), row.getString("language"),
                        moment(row, "made_at"), line.sha256(), row.getString("template_version"),
                        vault.open(KeyOwner.claim(dispatch.claim()), row.getBytes("pdf"), lineContext(line))))
                .optional();
    }

    byte[] fileOf(PrintRun run) {
        var sealed = jdbc.sql("select file from sending_print_run where id = ?").param(run.id().toString()).query(byte[].class).single();
        return vault.open(KeyOwner.batch(run.id().value()), sealed, fileContext(run.id()));
    }

    void release(PrintRunId run, Actor releaser) {
        jdbc.sql("update sending_print_run set state = 'RELEASED', released_by = ?, released_by_name = ?, released_at = ? where id = ?")
                .params(releaser.id(), releaser.displayName(), inDatabase(clock.instant()), run.toString()).update();
        forgetDrafts(run);
    }

    /** Throws a prepared run away; its papers wait again. One that is withdrawn already stays so. */
    void withdraw(PrintRunId run, Actor actor) {
        var withdrawn = jdbc.sql("update sending_print_run set state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?, file = null"
                        + " where id = ? and state = 'PREPARED'")
                .params(actor.id(), inDatabase(clock.instant()), run.toString()).update();
        if (withdrawn > 0) {
            papers.takeOutOf(run);
            forgetDrafts(run);
        }
    }

    private void forgetDrafts(PrintRunId run) {
        jdbc.sql("update sending_print_line set pdf = null where run_id = ?").param(run.toString()).update();
    }

    private static PrintRun run(ResultSet row, int number) throws SQLException {
        return new PrintRun(PrintRunId.of(row.getString("id")), row.getObject("for_day", LocalDate.class),
                State.valueOf(row.getString("state")), row.getInt("papers"), row.getInt("pages"), row.getString("file_sha256"),
                row.getString("prepared_by"), row.getString("prepared_by_name"), moment(row, "prepared_at"), row.getString("released_by"),
                row.getString("released_by_name"), moment(row, "released_at"));
    }

    private static PrintLine line(ResultSet row, int number) throws SQLException {
        return new PrintLine(PrintRunId.of(row.getString("run_id")), row.getInt("number"), PaperId.of(row.getString("paper_id")),
                row.getInt("envelope"), row.getBoolean("plain"), row.getInt("pages"), row.getString("sha256"),
                LetterId.of(row.getString("letter_id")));
    }

    private static String fileContext(PrintRunId run) {
        return "sending_print_run.file:" + run;
    }

    private static String lineContext(PrintLine line) {
        return "sending_print_line.pdf:" + line.run() + "/" + line.number();
    }
}
