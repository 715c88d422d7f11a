package nl.tegemoet.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import nl.tegemoet.development.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;

/** The two published holes of this engine release lie behind doors that Tegemoet does not have. */
@RealParts
class EngineUnreachableTests {

    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/engine", "/engine-rest/task", "/rest/engine", "/camunda", "/camunda/app/admin",
            "/camunda/app/welcome/default", "/camunda/api/admin/setup/default/user/create", "/api/engine", "/api/admin/auth/user/default",
            "/app/cockpit", "/app/admin/default/setup", "/lib/deps.js"})
    void theEnginesAddressesDoNotExist(String address) throws Exception {
        // without the guards in front, which refuse an unknown address before anybody looks whether it is there
        var unguarded = MockMvcBuilders.webAppContextSetup(context).build();
        unguarded.perform(get(address)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.camunda.bpm.engine.rest.impl.CamundaRestResources", "org.camunda.bpm.engine.rest.dto.task.TaskQueryDto",
            "org.camunda.bpm.admin.impl.web.SetupResource", "org.camunda.bpm.webapp.impl.WebappProperties",
            "org.camunda.bpm.cockpit.Cockpit", "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
    void theEnginesDoorsAreNotOnTheClasspath(String className) {
        assertThat(ClassUtils.isPresent(className, getClass().getClassLoader())).isFalse();
    }

    @Test
    void nothingOfTheEngineAnswersRequests() {
        assertThat(context.getBeansOfType(AbstractHandlerMethodMapping.class).values().stream()
                .map(mapping -> (Map<?, ?>) mapping.getHandlerMethods()).flatMap(methods -> methods.values().stream()))
                .noneMatch(method -> method.toString().contains("org.camunda"));
        assertThat(context.getBeansOfType(ServletRegistrationBean.class).values())
                .noneMatch(servlet -> servlet.toString().contains("camunda"));
    }
}
