package cotlette.commands.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void keepsTheOrderOfDeclaration() {
        Signature signature = declare(arguments -> arguments
                .parameter("NAME", "who")
                .optionalParameter("DIR", "where")
                .option("--message TEXT", "what", "-m")
                .flag("--loud", "in capitals"));

        assertThat(signature.usage("greet")).isEqualTo("cotlette greet NAME [DIR] [OPTIONS]");
        assertThat(signature.options()).extracting(Signature.Option::name).containsExactly("--message", "--loud");
        assertThat(signature.options().getFirst().value()).isEqualTo("TEXT");
        assertThat(signature.options().getLast().takesValue()).isFalse();
    }

    @Test
    void refusesOptionsThatEveryCommandHas() {
        assertThatThrownBy(() -> declare(arguments -> arguments.flag("--very", "much", "-v")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The command 'greet' declares the option -v, which every command has already.");
    }

    @Test
    void refusesNamesThatCannotBeTyped() {
        assertThatThrownBy(() -> declare(arguments -> arguments.parameter("name", "who")))
                .hasMessageContaining("parameter 'name'. Names of parameters are in capitals");
        assertThatThrownBy(() -> declare(arguments -> arguments.flag("loud", "in capitals")))
                .hasMessageContaining("option 'loud'. Names of options look like --dry-run");
        assertThatThrownBy(
                        () -> declare(arguments -> arguments.flag("--loud", "a").flag("--loud", "b")))
                .hasMessageContaining("option --loud twice");
    }

    @Test
    void refusesARequiredParameterThatWouldNeverBeReached() {
        assertThatThrownBy(() -> declare(
                        arguments -> arguments.optionalParameter("A", "a").parameter("B", "b")))
                .hasMessage("The command 'greet' declares the required parameter B behind an optional one; swap them.");
    }

    private static Signature declare(Consumer<Arguments> declaration) {
        return Signature.of(new Command() {
            @Override
            public String name() {
                return "greet";
            }

            @Override
            public String summary() {
                return "Greet somebody";
            }

            @Override
            public void arguments(Arguments arguments) {
                declaration.accept(arguments);
            }

            @Override
            public int run(Invocation invocation) {
                return 0;
            }
        });
    }
}
