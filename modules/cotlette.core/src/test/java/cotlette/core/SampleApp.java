package cotlette.core;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.application.Application;
import cotlette.api.base.ApiLevel;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An app for tests, written as the processor would write its parts. */
record SampleApp(
        String label,
        int apiLevel,
        List<ModelType<?>> models,
        Map<String, Codec<? extends Record>> settings,
        Consumer<Application> atStart)
        implements App, AppParts {
    static SampleApp of(String label) {
        return new SampleApp(label, ApiLevel.CURRENT, List.of(), Map.of(), application -> {});
    }

    SampleApp withApiLevel(int level) {
        return new SampleApp(label, level, models, settings, atStart);
    }

    SampleApp withModels(ModelType<?>... types) {
        return new SampleApp(label, apiLevel, List.of(types), settings, atStart);
    }

    SampleApp withSection(String name, Codec<? extends Record> codec) {
        return new SampleApp(label, apiLevel, models, Map.of(name, codec), atStart);
    }

    SampleApp atStart(Consumer<Application> hook) {
        return new SampleApp(label, apiLevel, models, settings, hook);
    }

    @Override
    public AppParts parts() {
        return this;
    }

    @Override
    public void ready(Application application) {
        atStart.accept(application);
    }

    @Override
    public String packageName() {
        return "cotlette.core";
    }

    @Override
    public List<PropertyAccess<?>> records() {
        return List.of();
    }

    @Override
    public List<String> views() {
        return List.of();
    }

    @Override
    public List<Migration> migrations() {
        return List.of();
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }
}
