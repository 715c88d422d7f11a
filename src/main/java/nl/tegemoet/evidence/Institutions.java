package nl.tegemoet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the register of institutions is stored; each correction is a new version, and none is ever lost. */
@Repository
class Institutions {

    private static final String CURRENT = "select v.* from evidence_institution_version v where v.version = (select max(n.version)"
            + " from evidence_institution_version n where n.institution_id = v.institution_id)";

    private final JdbcClient jdbc;

    Institutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InstitutionId id, Instant moment) {
        jdbc.sql("insert into evidence_institution (id, added_at) values (?, ?)").params(id.toString(), utc(moment)).update();
    }

    void add(Institution institution, Actor by) {
        var entry = institution.entry();
        jdbc.sql("insert into evidence_institution_version (institution_id, version, name, older_names, care, town, from_year, until_year,"
                        + " reason, recorded_by, recorded_by_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(institution.id().toString(), institution.version(), entry.name(), String.join("\n", entry.olderNames()), entry.care(),
                        entry.town(), entry.from(), entry.until(), institution.reason(), by.id(), by.displayName(),
                        utc(institution.recordedAt()))
                .update();
    }

    Optional<Institution> find(InstitutionId id) {
        return jdbc.sql(CURRENT + " and v.institution_id = ?").param(id.toString()).query(Institutions::institution).optional();
    }

    /** The newest first. */
    List<Institution> versions(InstitutionId id) {
        return jdbc.sql("select * from evidence_institution_version where institution_id = ? order by version desc").param(id.toString())
                .query(Institutions::institution).list();
    }

    /** Those whose names or town hold every one of these words; the collation sees no difference of case or accent. */
    List<Institution> search(List<String> words, int most) {
        var each = words.stream().map(word -> " and concat_ws(' ', v.name, v.older_names, v.town) like ?").collect(Collectors.joining());
        var values = new ArrayList<Object>(words.stream().map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%").toList());
        values.add(most);
        return jdbc.sql(CURRENT + each + " order by v.name, v.town, v.institution_id limit ?").params(values)
                .query(Institutions::institution).list();
    }

    private static Institution institution(ResultSet row, int number) throws SQLException {
        var entry = new Entry(row.getString("name"), Stream.of(row.getString("older_names").split("\n")).toList(), row.getString("care"),
                row.getString("town"), row.getObject("from_year", Integer.class), row.getObject("until_year", Integer.class));
        return new Institution(InstitutionId.of(row.getString("institution_id")), row.getInt("version"), entry, row.getString("reason"),
                row.getString("recorded_by_name"), row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
