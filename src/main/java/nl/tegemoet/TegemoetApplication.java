package nl.tegemoet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Starts Tegemoet. The rooms of the house are the direct sub-packages; see the README for the map. */
@SpringBootApplication
@EnableResilientMethods
@Modulithic(systemName = "Tegemoet")
public class TegemoetApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TegemoetApplication.class, arguments);
    }
}
