package tj.hamyori.local.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/**
 * Gives every test class that asks for one the same browser, closed after the last. Where there is none, the class is
 * skipped, except where CI forbids that.
 */
final class SharedChromium extends TypeBasedParameterResolver<Chromium> implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.isInstalled() || System.getenv("CI") != null
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }
}
