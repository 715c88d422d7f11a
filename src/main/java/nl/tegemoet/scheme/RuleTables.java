package nl.tegemoet.scheme;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps every version of the decision tables that ever ran here, by the hash of the file's content, so that the trace of an old decision
 * can be shown years later beside the very table that was applied. The database refuses to change or delete a version.
 */
@Service
public class RuleTables {

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        Scheme.FILES.forEach(name -> keep(RuleFile.read(name)));
    }

    /** The table as it was in that version of its file. */
    public Optional<RuleTable> find(String version, String decisionKey) {
        return tables(version).stream().filter(table -> table.decisionKey().equals(decisionKey)).findFirst();
    }

    /** All tables of one version of a file, in the file's order; empty if that version never ran here. */
    public List<RuleTable> tables(String version) {
        return jdbc.sql("select name, content, hash from rule_table where hash = ?").param(version)
                .query((row, number) -> new RuleFile(row.getString("name"), row.getString("content"), row.getString("hash")))
                .optional().map(RuleTableReader::tables).orElse(List.of());
    }

    /** The tables that are applied today. */
    public List<RuleTable> current() {
        return Scheme.FILES.stream()
                .flatMap(name -> RuleTableReader.tables(RuleFile.read(name)).stream()).toList();
    }

    private void keep(RuleFile file) {
        jdbc.sql("insert ignore into rule_table (hash, name, content, first_used_at) values (?, ?, ?, ?)")
                .params(file.hash(), file.name(), file.content(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }
}
