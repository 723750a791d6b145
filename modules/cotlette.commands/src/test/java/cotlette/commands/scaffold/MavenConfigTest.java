package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenConfigTest {
    @TempDir
    Path folder;

    private Path repository;
    private Path config;

    @BeforeEach
    void makeImageAndProject() throws IOException {
        repository = Files.createDirectories(folder.resolve("my image/repo"));
        config = folder.resolve(".mvn/maven.config");
        Files.writeString(folder.resolve("pom.xml"), "<url>${cotlette.repository}</url>");
    }

    @Test
    void tellsMavenWhereTheRepositoryIs() throws IOException {
        MavenConfig.refresh(folder, repository);

        assertThat(Files.readString(config)).isEqualTo("-Dcotlette.repository=file://" + folder + "/my%20image/repo\n");
    }

    @Test
    void keepsWhatElseIsSaidThere() throws IOException {
        Files.createDirectories(config.getParent());
        Files.writeString(config, "-T1\n-Dcotlette.repository=file:///gone/repo\n-ntp\n");

        MavenConfig.refresh(folder, repository);

        assertThat(Files.readAllLines(config))
                .containsExactly("-T1", "-ntp", "-Dcotlette.repository=file://" + folder + "/my%20image/repo");
    }

    @Test
    void leavesProjectsAloneWhosePomDoesNotAsk() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");

        MavenConfig.refresh(folder, repository);

        assertThat(config).doesNotExist();
    }

    @Test
    void saysNothingWithoutARepository() {
        MavenConfig.refresh(folder, folder.resolve("elsewhere"));

        assertThat(config).doesNotExist();
    }
}
