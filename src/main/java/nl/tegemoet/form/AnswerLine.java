package nl.tegemoet.form;

import java.util.List;

/**
 * A question and its answer in words.
 *
 * @param path of the question, to link to it
 * @param group the item of a list to which it belongs, for example "Plek 2"; empty outside a list
 * @param answer one line, or one for each choice; empty if nothing was answered
 */
public record AnswerLine(String path, String group, String question, List<String> answer) {
}
