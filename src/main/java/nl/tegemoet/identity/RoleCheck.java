package nl.tegemoet.identity;

import java.util.Set;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.Authentication;

/** Checks {@link AllowedFor} before each call. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class RoleCheck {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor allowedForInterceptor() {
        var onType = new AnnotationMatchingPointcut(AllowedFor.class, true);
        var onMethod = new AnnotationMatchingPointcut(null, AllowedFor.class, true);
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(new ComposablePointcut(onType).union(onMethod),
                RoleCheck::decide);
        interceptor.setOrder(AuthorizationInterceptorsOrder.FIRST.getOrder());
        return interceptor;
    }

    private static AuthorizationDecision decide(Supplier<? extends Authentication> authentication, MethodInvocation call) {
        var actor = authentication.get() != null && authentication.get().getPrincipal() instanceof ActorPrincipal principal
                ? principal.actor()
                : null;
        return new AuthorizationDecision(actor != null && actor.isAny(Set.of(rolesFor(call))));
    }

    private static nl.tegemoet.identity.Role[] rolesFor(MethodInvocation call) {
        var type = AopUtils.getTargetClass(call.getThis());
        var method = AopUtils.getMostSpecificMethod(call.getMethod(), type);
        var allowed = AnnotatedElementUtils.findMergedAnnotation(method, AllowedFor.class);
        return (allowed != null ? allowed : AnnotatedElementUtils.findMergedAnnotation(type, AllowedFor.class)).value();
    }
}
