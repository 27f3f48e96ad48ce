package tj.hamyori.repayment.read.reportformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tj.hamyori.platform.problem.RuleViolated;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {

    private static final Locale TAJIK = Locale.forLanguageTag("tg-TJ");
    private static final String REPORT = """
            {"mfo": "AMF", "from": "2026-03-01", "asOf": "2026-03-31", "knownAt": "2026-04-02T10:00:00Z",
             "provisionTable": {"authority": "Sa-Dhan (India), not NBT", "instrument": "p. 60"},
             "currencies": [{"currency": "TJS", "loans": 2, "grossLoanPortfolioMinor": 1234567,
               "par30Percent": "53.85", "arrearsRatePercent": null,
               "ageingToAYear": [{"bucket": "CURRENT", "outstandingMinor": 1234567}],
               "definitions": {"loans": "Loans as they were defined then."},
               "cells": [{"sex": "F", "currency": "TJS", "loans": 1, "grossLoanPortfolioMinor": 7}]}]}""";

    private final ReportAnswers answers = new ReportAnswers(JsonMapper.builder().build());

    @Test
    void writesCsvInTheReadersLanguage() {
        String csv = new String(bytes(ReportFormat.CSV, TAJIK), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFСифати портфел");
        assertThat(csv)
                .contains("Портфели умумӣ,12345.67,")
                .contains("\"PAR 30, %\",53.85,")
                .contains("sex: F,TJS,1,,,0.07");
        assertThat(csv).contains("\"Ҳиссаи дермонда, %\",,");
    }

    @Test
    void showsTheDefinitionsThatWereSentWhereTheLanguageIsTheirs() {
        String csv = new String(bytes(ReportFormat.CSV, Locale.ENGLISH), StandardCharsets.UTF_8);

        assertThat(csv).contains("Loans,2,Loans as they were defined then.");
    }

    @Test
    void writesNumbersAsNumbersIntoASpreadsheet() throws IOException {
        String parts = Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(unzipped(bytes(ReportFormat.XLSX, TAJIK)))
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));

        assertThat(parts).contains("Сифати портфел").contains("<v>12345.67</v>").contains("<v>53.85</v>");
    }

    @Test
    void printsTajikLetters() throws IOException {
        PdfReader pdf = new PdfReader(bytes(ReportFormat.PDF, TAJIK));

        String text = new PdfTextExtractor(pdf).getTextFromPage(1);
        assertThat(text)
                .contains("Сифати портфел")
                .contains("Ҳиссаи дермонда")
                .contains("умумӣ")
                .contains("рӯзҳои");
    }

    @Test
    void choosesTheFormAskedFor() {
        assertThat(answers.format("PDF", "text/csv")).isEqualTo(ReportFormat.PDF);
        assertThat(answers.format(null, "text/csv")).isEqualTo(ReportFormat.CSV);
        assertThat(answers.format(null, "application/json, application/problem+json"))
                .isEqualTo(ReportFormat.JSON);
        assertThat(answers.format(null, "*/*")).isEqualTo(ReportFormat.JSON);
        assertThat(answers.format(null, null)).isEqualTo(ReportFormat.JSON);
        assertThatThrownBy(() -> answers.format("docx", null))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ReportRule.UNKNOWN_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ru", "_tg"})
    void namesEveryFigureInEveryLanguage(String language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(""));
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties words = new Properties();
        try (var file = ReportFormatTest.class.getResourceAsStream("/messages/report" + language + ".properties")) {
            words.load(Objects.requireNonNull(file));
        }
        return new HashSet<>(words.keySet());
    }

    private byte[] bytes(ReportFormat format, Locale locale) {
        return Objects.requireNonNull(answers.answer(REPORT, format, locale).getBody());
    }

    private static String unzipped(byte[] file) throws IOException {
        Path saved = Files.createTempFile("report", ".xlsx");
        Files.write(saved, file);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(saved);
        return text.toString();
    }
}
