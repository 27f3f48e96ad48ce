package tj.hamyori.portal.arrears;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.repayment.RepaymentService;

/** Lists loans in arrears. */
@Controller
class ArrearsController {

    /** The bands of days past due, as repayment-service names them. */
    private static final List<String> BUCKETS = List.of("D1_30", "D31_60", "D61_90", "D91_180", "OVER_180");

    private final RepaymentService repayments;
    private final Directory directory;

    ArrearsController(RepaymentService repayments, Directory directory) {
        this.repayments = repayments;
        this.directory = directory;
    }

    @GetMapping("/arrears")
    String list(
            @RequestParam(required = false) @Nullable String bucket,
            @RequestParam(required = false) @Nullable UUID groupId,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String known = bucket != null && BUCKETS.contains(bucket) ? bucket : null;
        model.addAttribute("arrears", Answer.of(() -> repayments.arrears(known, groupId, after)));
        model.addAttribute("bucket", known);
        model.addAttribute("groupId", groupId);
        model.addAttribute("buckets", BUCKETS);
        model.addAttribute("groupNames", directory.groups());
        return "portal/arrears";
    }
}
