package nl.tegemoet.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where claims are stored. */
interface ClaimRecords extends Repository<Claim, UUID> {

    Claim saveAndFlush(Claim claim);

    Optional<Claim> findById(UUID id);

    List<Claim> findByIdIn(Collection<UUID> ids);

    Optional<Claim> findByNumber(String number);

    List<Claim> findByPersonIdOrderBySubmittedAtDesc(UUID person);

    boolean existsByIdAndPersonId(UUID id, UUID person);
}
