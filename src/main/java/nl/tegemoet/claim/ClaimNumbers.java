package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives out claim numbers, one after the other within a year. */
@Repository
class ClaimNumbers {

    private final JdbcClient jdbc;

    ClaimNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the year's row until the caller's transaction ends: a claim that is rolled back gives its number back. */
    ClaimNumber next(int year) {
        jdbc.sql("insert into claim_number_sequence (year, last) values (?, 1) on duplicate key update last = last + 1").param(year).update();
        return ClaimNumber.of(year, jdbc.sql("select last from claim_number_sequence where year = ?").param(year).query(Integer.class).single());
    }
}
