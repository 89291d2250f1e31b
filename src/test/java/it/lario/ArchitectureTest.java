package it.lario;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The house stands as drawn: floors, modules, and what each may use. */
@AnalyzeClasses(packages = "it.lario", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule floorsAreUsedFromAboveOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("ground")
            .definedBy("it.lario.ground..")
            .layer("foundations")
            .definedBy("it.lario.foundations..")
            .layer("registers")
            .definedBy("it.lario.registers..")
            .layer("views")
            .definedBy("it.lario.views..")
            .layer("demo")
            .definedBy("it.lario.demo..")
            .whereLayer("demo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("views")
            .mayOnlyBeAccessedByLayers("demo")
            .whereLayer("registers")
            .mayOnlyBeAccessedByLayers("views", "demo")
            .whereLayer("foundations")
            .mayOnlyBeAccessedByLayers("registers", "views", "demo");

    @ArchTest
    static final SliceRule registersDoNotKnowTheirNeighbours = SlicesRuleDefinition.slices()
            .matching("it.lario.registers.(*)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final SliceRule viewsDoNotKnowTheirNeighbours = SlicesRuleDefinition.slices()
            .matching("it.lario.views.(*)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule recordsHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .orShould()
            .haveRawParameterTypes(new Class<?>[0]);

    @ArchTest
    static final ArchRule controllersAreTheModulesOwn =
            classes().that().areAnnotatedWith(Controller.class).should().notHaveModifier(JavaModifier.PUBLIC);

    /** Row security is set with the transaction: outside one, a repository finds nothing. */
    @ArchTest
    static final ArchRule controllersReadThroughTheDoors = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    /** The machine may live in another zone: near midnight its day is not the offices'. */
    @ArchTest
    static final ArchRule daysAreThoseOfRome =
            noClasses().should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Lario.class).verify();
    }

    @Test
    void questionsToTheDatabaseAskForTheDayOfRome() throws IOException {
        try (var files = sources()) {
            assertThat(files).allSatisfy(file -> assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("current_date"));
        }
    }

    @Test
    void everyFileCanBeReadInOneSitting() throws IOException {
        try (var files = sources()) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).size())
                            .as("lines of " + file)
                            .isLessThanOrEqualTo(300));
        }
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(Path.of("src/main/java"))
                .filter(file -> file.toString().endsWith(".java"));
    }
}
