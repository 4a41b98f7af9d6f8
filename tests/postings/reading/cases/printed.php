<?php
require_once 'page.php'; // the <p>frame</p>
$title = "Jobs at the playhouse";
$staff = array(1, 2);
echo '<h2>Costume Assistant</h2>';
$text = <<<HTML
<p>Sews and washes for {$name} at $12 an hour.</p>
HTML;
print_page($title, $text);
?>
<h2>Stage Manager</h2>
<?php echo "<p class=\"last\">Calls the show.</p>"; include "footer.php";
