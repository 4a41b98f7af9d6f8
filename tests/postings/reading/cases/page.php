<?php
$pageTitle = "Careers - Cook";
include "header.php";
?>
<div class="container"><h1>Cook</h1>
<p>Make lunch<?php echo $today; ?> for pupils.</p>
<!-- <h2>Baker</h2> -->
</div>
<?php include "footer.php";
