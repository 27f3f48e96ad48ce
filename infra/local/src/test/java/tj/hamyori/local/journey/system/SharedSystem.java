package tj.hamyori.local.journey.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives every test class that asks for one the same running system: started by the first, erased after the last. */
public final class SharedSystem extends TypeBasedParameterResolver<WholeSystem> {

    @Override
    public WholeSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(WholeSystem.class, key -> WholeSystem.started(), WholeSystem.class);
    }
}
