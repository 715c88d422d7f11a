package nl.tegemoet.process;

import java.util.Objects;

/**
 * Which part of the worklist somebody wants to see.
 *
 * @param kind null for every kind
 * @param freeOnly only what nobody took yet; says nothing for {@link View#MINE}
 */
public record WorkFilter(View view, TaskKind kind, boolean freeOnly) {

    /** Whose work: what I hold, what my team handles, or everything. */
    public enum View {
        MINE,
        TEAM,
        ALL
    }

    public WorkFilter {
        Objects.requireNonNull(view, "view");
    }

    public static WorkFilter mine() {
        return new WorkFilter(View.MINE, null, false);
    }

    public static WorkFilter team() {
        return new WorkFilter(View.TEAM, null, false);
    }

    public static WorkFilter all() {
        return new WorkFilter(View.ALL, null, false);
    }
}
