package nl.tegemoet.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the roles that may call a method, or every method of a type; the method's own annotation wins. Checked on each call from outside
 * the bean, whether a page, a job or another room makes it. Anyone else gets an {@code AccessDeniedException}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedFor {

    Role[] value();
}
