package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms: each uses only what it names, nobody looks behind a door, and there is no circle. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(TegemoetApplication.class);

    @Test
    void everyRoomUsesOnlyTheRoomsItNames() {
        rooms.verify();
    }

    @Test
    void theKernelUsesNobody() {
        assertThat(rooms.getModuleByName("kernel").orElseThrow().getDirectDependencies(rooms).stream()).isEmpty();
    }

    @Test
    void everyRoomSaysInDutchWhatItIs() {
        assertThat(rooms.stream()).hasSizeGreaterThan(10).extracting(ApplicationModule::getDisplayName)
                .doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    }
}
