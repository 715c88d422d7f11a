package nl.tegemoet.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.claim.Priority;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.process.WorkFilter.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the worklist. */
@Repository
class WorkItems {

    private static final String COLUMNS = "select w.*, h.name as holder_name from work_item w left join work_holder h on h.id = w.holder_id";
    /** Kept for work whose term stands still, so that it comes last in every list. */
    private static final LocalDate STANDING_STILL = LocalDate.of(9999, 12, 31);
    private static final String ORDER = " order by w.priority_rank, w.due_on, w.created_at, w.task_id";

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question on the worklist, with its values. */
    record Query(String sql, List<Object> values) {
    }

    /** A page of the list; each filter finds an index that already has the order. */
    static Query page(WorkFilter filter, Actor actor, int number) {
        var values = new ArrayList<>();
        var where = where(filter, actor, values);
        values.add(WorkPage.SIZE);
        values.add(Math.multiplyExact(number, WorkPage.SIZE));
        return new Query(COLUMNS + where + ORDER + " limit ? offset ?", values);
    }

    static Query count(WorkFilter filter, Actor actor) {
        var values = new ArrayList<>();
        return new Query("select count(*) from work_item w" + where(filter, actor, values), values);
    }

    private static String where(WorkFilter filter, Actor actor, List<Object> values) {
        var conditions = new ArrayList<String>();
        if (filter.view() == View.MINE) {
            conditions.add("w.holder_id = ?");
            values.add(actor.id());
        } else if (filter.freeOnly()) {
            conditions.add("w.holder_id is null");
        }
        if (filter.view() == View.TEAM) {
            conditions.add("w.team = ?");
            values.add(actor.team() == null ? "" : actor.team());
        }
        if (filter.kind() != null) {
            conditions.add("w.kind = ?");
            values.add(filter.kind().name());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<WorkItem> find(WorkFilter filter, Actor actor, int number) {
        var page = page(filter, actor, number);
        return jdbc.sql(page.sql()).params(page.values()).query((row, index) -> read(row)).list();
    }

    long total(WorkFilter filter, Actor actor) {
        var count = count(filter, actor);
        return jdbc.sql(count.sql()).params(count.values()).query(Long.class).single();
    }

    List<WorkItem> of(ClaimId claim) {
        return jdbc.sql(COLUMNS + " where w.claim_id = ?" + ORDER).param(claim.toString()).query((row, index) -> read(row)).list();
    }

    List<WorkItem> of(Collection<ClaimId> claims) {
        return Batches.of(claims).flatMap(some -> jdbc.sql(COLUMNS + " where w.claim_id in (:claims)" + ORDER)
                .param("claims", some.stream().map(ClaimId::toString).toList()).query((row, index) -> read(row)).list().stream()).toList();
    }

    List<WorkItem> withIds(Collection<String> taskIds) {
        return taskIds.isEmpty() ? List.of() : jdbc.sql(COLUMNS + " where w.task_id in (:tasks)" + ORDER).param("tasks", List.copyOf(taskIds))
                .query((row, index) -> read(row)).list();
    }

    List<Colleague> holders() {
        return jdbc.sql("select id, name from work_holder h where exists (select 1 from work_item w where w.holder_id = h.id)"
                + " order by name, id").query((row, index) -> new Colleague(row.getString("id"), row.getString("name"))).list();
    }

    /** The item, locked until the transaction ends, so that of two people who take it at once the second sees the first. */
    Optional<WorkItem> lock(String taskId) {
        return jdbc.sql(COLUMNS + " where w.task_id = ? for update").param(taskId).query((row, index) -> read(row)).optional();
    }

    /** Adds an open task; one that is known already takes what is said now. */
    void put(WorkItem item) {
        jdbc.sql("insert into work_item (task_id, claim_id, claim_number, kind, person_label, team, holder_id, created_at, due_on, priority_rank)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update holder_id = values(holder_id), due_on = values(due_on),"
                        + " priority_rank = values(priority_rank)")
                .params(item.taskId(), item.claim().toString(), item.claimNumber().value(), item.kind().name(), item.personLabel(),
                        item.team(), item.holderId(), LocalDateTime.ofInstant(item.createdAt(), ZoneOffset.UTC), kept(item.dueOn()),
                        item.priority().rank())
                .update();
    }

    void hold(String taskId, String holderId) {
        jdbc.sql("update work_item set holder_id = ? where task_id = ?").params(holderId, taskId).update();
    }

    /** @param day null while the term stands still */
    void due(String taskId, LocalDate day) {
        jdbc.sql("update work_item set due_on = ? where task_id = ?").params(kept(day), taskId).update();
    }

    void prioritise(ClaimId claim, Priority priority) {
        jdbc.sql("update work_item set priority_rank = ? where claim_id = ?").params(priority.rank(), claim.toString()).update();
    }

    private static LocalDate kept(LocalDate day) {
        return day == null ? STANDING_STILL : day;
    }

    private static LocalDate due(LocalDate kept) {
        return STANDING_STILL.equals(kept) ? null : kept;
    }

    void remove(String taskId) {
        jdbc.sql("delete from work_item where task_id = ?").param(taskId).update();
    }

    void removeAll() {
        jdbc.sql("delete from work_item").update();
    }

    /** Keeps the name by which colleagues know somebody who holds work. */
    void remember(String holderId, String name) {
        jdbc.sql("insert into work_holder (id, name) values (?, ?) on duplicate key update name = values(name)")
                .params(holderId, name).update();
    }

    private static WorkItem read(ResultSet row) throws SQLException {
        var holder = row.getString("holder_id");
        var name = row.getString("holder_name");
        return new WorkItem(row.getString("task_id"), ClaimId.of(row.getString("claim_id")), new ClaimNumber(row.getString("claim_number")),
                TaskKind.valueOf(row.getString("kind")), row.getString("person_label"), row.getString("team"), holder,
                name == null ? holder : name, row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                due(row.getObject("due_on", LocalDate.class)), Priority.ofRank(row.getInt("priority_rank")));
    }
}
